# kettle
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src/*{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	{annotation function|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{punctuation|-}rm {punctuation|-}f *{punctuation|.}o
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {punctuation|-}c {punctuation|-}o $@ ${punctuation|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{operator|=} {punctuation|-}g
else ifdef X
endif
define recipe
foo
endef
