{comment|# kettle}
{module class-name|CC} ?{operator|=} gcc
{module class-name|SRC} :{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export {module class-name|PATH}
include other{punctuation|.}mk
{punctuation|.}{module class-name|PHONY}: all clean
{attr-name|all:} ${punctuation|(}{module class-name|SRC}:{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{attribute variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{punctuation|%}{punctuation|.}{attr-name|o:} {punctuation|%}{punctuation|.}c
	${punctuation|(}{module class-name|CC}{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}{module class-name|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{module class-name|CFLAGS} {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef {module class-name|X}
endif
define recipe
foo
endef
