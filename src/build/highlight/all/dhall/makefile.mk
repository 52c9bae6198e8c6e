{operator|#} kettle
{class-name|CC} {operator|?}{operator|=} gcc
{class-name|SRC} {operator|:}{operator|=} ${punctuation|(}wildcard src{punctuation|/}{operator|*}{punctuation|.}c{punctuation|)}
export {class-name|PATH}
include other{punctuation|.}mk
{punctuation|.}{class-name|PHONY}{operator|:} all clean
all{operator|:} ${punctuation|(}{class-name|SRC}{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f {operator|*}{punctuation|.}o
%{punctuation|.}o{operator|:} %{punctuation|.}c
	${punctuation|(}{class-name|CC}{punctuation|)} -c -o ${operator|@} ${operator|<}
ifeq {punctuation|(}${punctuation|(}{class-name|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{class-name|CFLAGS} {operator|+}{operator|=} -g
{keyword|else} ifdef {class-name|X}
endif
define recipe
foo
endef
