# kettle
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} ${punctuation|(}wildcard src/*{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{operator|:} {class-name|all} clean
all{operator|:} ${punctuation|(}SRC{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f *{punctuation|.}o
%{punctuation|.}o{operator|:} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
