# {name|kettle}
{name|CC} {operator optionality|?}{operator pattern-def|=} {name|gcc}
{field-capture|{field-name variable|SRC} {colon|:}}{operator pattern-def|=} ${punctuation|(}{name|wildcard} {name|src}{comment|/*.c)
export PATH
include other.mk
.PHONY: all clean
all: $(SRC:.c=.o) \| dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
}