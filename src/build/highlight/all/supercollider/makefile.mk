{operator|#} kettle
{class-name|CC} {operator|?}{operator|=} gcc
{class-name|SRC} {punctuation|:}{operator|=} {char|$(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export {class-name|PATH}
include other{punctuation|.}mk
{punctuation|.}{class-name|PHONY}{punctuation|:} all clean
{label property|all}{punctuation|:} {char|$(}{class-name|SRC}{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}{label property|o}{punctuation|:} {operator|%}{punctuation|.}c
	{char|$(}{class-name|CC}{punctuation|)} {operator|-}c {operator|-}o {char|$@} {char|$<}
ifeq {punctuation|(}{char|$(}{class-name|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{class-name|CFLAGS} {operator|+}{operator|=} {operator|-}g
else ifdef {class-name|X}
endif
define recipe
foo
endef
