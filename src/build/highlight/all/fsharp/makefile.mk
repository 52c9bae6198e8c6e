{preprocessor property|# kettle}
CC {operator|?=} gcc
SRC {operator|:=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
{keyword|include} other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} {class-name|all} clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}{class-name|{punctuation|.}c}{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{punctuation|:} {operator|%}{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
