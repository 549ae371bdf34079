class PageSetupProperties:
    def __init__(self, autoPageBreaks: bool | None = ..., fitToPage: bool | None = ...) -> None: ...

class WorksheetProperties:
    pageSetUpPr: PageSetupProperties | None
