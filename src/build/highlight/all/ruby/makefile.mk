{comment|# kettle}
{constant|CC} {operator|?}{operator|=} gcc
{constant|SRC} {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export {constant|PATH}
{keyword|include} other{punctuation|.}mk
{punctuation|.}{constant|PHONY}{operator|:} all clean
{symbol|all}{operator|:} ${punctuation|(}{symbol|SRC}{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{variable|@echo} {string-literal|{string|"Building $@ from $< with $(CC) $$HOME"}}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{string-literal|{string|%.o: %.}}c
	${punctuation|(}{constant|CC}{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} {operator|+=} {operator|-}g
{keyword|else} ifdef {constant|X}
endif
define recipe
foo
endef
