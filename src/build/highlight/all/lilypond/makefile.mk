# kettle
CC ?{operator|=} gcc
SRC :{operator|=} ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other{punctuation|.}mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
{comment|%.o: %.c}
	${punctuation|(}CC{punctuation|)} -c -o $@ ${punctuation|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{operator|=} -g
else ifdef X
endif
define recipe
foo
endef
