{comment|# kettle}
{identifier|CC} {operator|?}{operator|=} {identifier|gcc}
{identifier|SRC} {operator|:=} ${punctuation|(}{identifier|wildcard} {identifier|src}{operator|/}{operator|*}{punctuation|.}{identifier|c}{punctuation|)}
{keyword-operator operator|export} {identifier|PATH}
{identifier|include} {identifier|other}{punctuation|.}{identifier|mk}
{punctuation|.}{identifier|PHONY}{punctuation|:} {identifier|all} {identifier|clean}
{identifier|all}{punctuation|:} ${punctuation|(}{identifier|SRC}{punctuation|:}{punctuation|.}{identifier|c}{operator|=}{punctuation|.}{identifier|o}{punctuation|)} {punctuation|\|} {identifier|dir}
	{operator|@}{identifier|echo} {interpolated-string|{string|"Building $@ from $< with $(CC) $$HOME"}}
	{operator|-}{identifier|rm} {operator|-}{identifier|f} {operator|*}{punctuation|.}{identifier|o}
{operator|%}{punctuation|.}{identifier|o}{punctuation|:} {operator|%}{punctuation|.}{identifier|c}
	${punctuation|(}{identifier|CC}{punctuation|)} {operator|-}{identifier|c} {operator|-}{identifier|o} ${operator|@} ${operator|<}
{identifier|ifeq} {punctuation|(}${punctuation|(}{identifier|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{identifier|CFLAGS} {operator|+}{operator|=} {operator|-}{identifier|g}
{keyword|else} {identifier|ifdef} {identifier|X}
{identifier|endif}
{identifier|define} {identifier|recipe}
{identifier|foo}
{identifier|endef}
