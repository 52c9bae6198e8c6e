{operator|#} kettle
{class-name|CC} ?{operator|=} gcc
{class-name|SRC} {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
{keyword|export} {class-name|PATH}
include other{punctuation|.}mk
{punctuation|.}{class-name|PHONY}{operator|:} all clean
{property|all}{operator|:} ${punctuation|(}{class-name|SRC}{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	{variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}{property|o}{operator|:} {operator|%}{punctuation|.}c
	${punctuation|(}{class-name|CC}{punctuation|)} {operator|-}c {operator|-}o ${variable|@} ${operator|<}
ifeq {punctuation|(}${punctuation|(}{class-name|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{class-name|CFLAGS} {operator|+=} {operator|-}g
{keyword|else} ifdef {class-name|X}
endif
define recipe
foo
endef
