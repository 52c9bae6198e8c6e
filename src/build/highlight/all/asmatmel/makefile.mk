# kettle
CC {operator|?=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.{register variable|c}{punctuation|)}
export PATH
include other.mk
.PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}.{register variable|c}{operator|=}.o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}.o{punctuation|:} {operator|%}.{register variable|c}
	${punctuation|(}CC{punctuation|)} {operator|-}{register variable|c} {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{decimal-number number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
else ifdef {register variable|X}
endif
define recipe
foo
endef
