{comment|# kettle}
CC ?{operator|=} gcc
SRC :{operator|=} $(wildcard src/*.c)
export PATH
{property|include} other.mk
.PHONY: all clean
all: $(SRC:.c{operator|=}.o) \| dir
	{conditional-configuration variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),{number|1})
CFLAGS +{operator|=} -g
else ifdef X
endif
define recipe
foo
endef
