{attribute keyword|# kettle}
{constant|CC} {operator|?}{operator|=} gcc
{constant|SRC} {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export {constant|PATH}
include other{punctuation|.}mk
{punctuation|.}{constant|PHONY}{operator|:} all clean
all{operator|:} ${punctuation|(}{constant|SRC}{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	@echo {string-literal|{string|"Building $@ from $< with $(CC) $$HOME"}}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{operator|:} {operator|%}{punctuation|.}c
	${punctuation|(}{constant|CC}{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef {class-name|X}
endif
define recipe
foo
endef
