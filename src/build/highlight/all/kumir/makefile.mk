{prolog|# kettle}
{name|CC} ?{operator-char operator|=} {name|gcc}
{name|SRC} {punctuation|:=} ${punctuation|(}{name|wildcard src}{operator-char operator|/}{operator-char operator|*}.{name|c}{punctuation|)}
{name|export PATH}
{name|include other}.{name|mk}
.{name|PHONY}{punctuation|:} {name|all clean}
{name|all}{punctuation|:} ${punctuation|(}{name|SRC}{punctuation|:}.{name|c}{operator-char operator|=}.{name|o}{punctuation|)} {comment|\| dir}
	{name|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator-char operator|-}{name|rm} {operator-char operator|-}{name|f} {operator-char operator|*}.{name|o}
%.{name|o}{punctuation|:} %.{name|c}
	${punctuation|(}{name|CC}{punctuation|)} {operator-char operator|-}{name|c} {operator-char operator|-}{name|o} ${name|@} ${operator-char operator|<}
{name|ifeq} {punctuation|(}${punctuation|(}{name|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{name|CFLAGS} {operator-char operator|+}{operator-char operator|=} {operator-char operator|-}{name|g}
{name|else ifdef X}
{name|endif}
{name|define recipe}
{name|foo}
{name|endef}
