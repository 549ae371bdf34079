class Color:
    rgb: str

class Font:
    b: bool
    color: Color | None
    def __init__(self, *, bold: bool | None = ..., color: str | None = ...) -> None: ...

class PatternFill:
    fgColor: Color
    def __init__(self, patternType: str | None = ..., fgColor: str = ...) -> None: ...

class Side:
    style: str | None
    def __init__(self, style: str | None = ..., color: str | None = ...) -> None: ...

class Border:
    bottom: Side
    def __init__(self, *, bottom: Side | None = ...) -> None: ...

class Alignment:
    vertical: str | None
    wrap_text: bool | None
    readingOrder: int
    def __init__(
        self,
        *,
        vertical: str | None = ...,
        wrap_text: bool | None = ...,
        readingOrder: int = ...,
    ) -> None: ...
