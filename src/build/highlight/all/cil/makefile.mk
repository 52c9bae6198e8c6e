# kettle
CC ?{punctuation|=} gcc
SRC {punctuation|:}{punctuation|=} ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}.c{punctuation|=}.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *{directive class-name|.o}
%.o{punctuation|:} %{directive class-name|.c}
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{punctuation|=} -g
else ifdef X
endif
define recipe
foo
endef
