# kettle
CC ?{operator|=} gcc
SRC :{operator|=} $(wildcard src/*.c)
export PATH
include other.mk
.PHONY: all clean
all: $(SRC:.c{operator|=}.o) \| dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS +{operator|=} -g
else ifdef X
endif
define recipe
foo
endef
