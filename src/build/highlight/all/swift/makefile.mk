# kettle
{constant|CC} {operator|?=} gcc
{constant|SRC} {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/*}{punctuation|.}c{punctuation|)}
export {constant|PATH}
include other{punctuation|.}mk
{punctuation|.}{constant|PHONY}{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}{constant|SRC}{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{attribute atrule|@echo} {string-literal|{string|"Building $@ from $< with $(CC) $$HOME"}}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{punctuation|:} {operator|%}{punctuation|.}c
	${punctuation|(}{constant|CC}{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} {operator|+=} {operator|-}g
{keyword|else} ifdef {class-name|X}
endif
define recipe
foo
endef
