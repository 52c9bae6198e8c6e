{comment|# kettle}
CC {punctuation|?}= gcc
SRC {punctuation|:}= $(wildcard src/{important|*.c)}
export PATH
include other.mk
{key atrule|.PHONY}{punctuation|:} all clean
{key atrule|all}{punctuation|:} $(SRC{punctuation|:}.c=.o) {punctuation|\|} dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	{punctuation|-}rm {punctuation|-}f {important|*.o}
{directive important|%.o: %.c}
	$(CC) {punctuation|-}c {punctuation|-}o $@ $<
ifeq ($(DEBUG){punctuation|,}1)
CFLAGS += {punctuation|-}g
else ifdef X
endif
define recipe
foo
endef
