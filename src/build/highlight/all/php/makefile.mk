{comment|# kettle}
{constant|CC} {operator|?}{operator|=} gcc
{constant|SRC} {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{operator|.}c{punctuation|)}
export {constant|PATH}
{keyword|include} other{operator|.}mk
{operator|.}{constant|PHONY}{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}{argument-name|SRC}{punctuation|:}{operator|.}c{operator|=}{operator|.}o{punctuation|)} {operator|\|} {class-name|dir}
	@{keyword|echo} {string double-quoted-string|"Building $@ from $< with $(CC) {interpolation|{variable|$$HOME}}"}
	{operator|-}rm {operator|-}f {operator|*}{operator|.}o
{operator|%}{operator|.}o{punctuation|:} {operator|%}{operator|.}{class-name type-declaration|c}
	${punctuation|(}{constant|CC}{punctuation|)} {operator|-}c {operator|-}{class-name type-declaration|o} $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}{constant|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{constant|CFLAGS} {operator|+=} {operator|-}g
{keyword|else} ifdef {constant|X}
{keyword|endif}
define recipe
foo
endef
