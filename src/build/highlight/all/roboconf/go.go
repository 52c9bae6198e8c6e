// Package tea brews{punctuation|.}
package tea

{keyword|import} (
	"context"
	"fmt"
	str "strings"
)

const (
	Cold {punctuation|=} {value attr-value|iota
	Hot
	Max  = 1_000 << 2
)

type Kettle[T any] }{component variable|struct} {punctuation|\{}
	Litres float64 `{property|json}{punctuation|:}"litres{punctuation|,}omitempty"`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle[T]) Boil(ctx context{punctuation|.}Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if {property|r} {punctuation|:}{punctuation|=} {value attr-value|recover()}{punctuation|;} r !{punctuation|=} {component variable|nil} {punctuation|\{} err {punctuation|=} {value attr-value|fmt.Errorf("}{property|boil}{punctuation|:} %v"{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
{property|loop}{punctuation|:}
	for {property|i} {punctuation|:}{punctuation|=} {value attr-value|range []}{component variable|int}{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{component variable|select} {punctuation|\{}
		case <-ctx{punctuation|.}Done(){punctuation|:}
			break loop
		{property|default}{punctuation|:}
			n +{punctuation|=} {value attr-value|i &^ 3
			go k.step(i)
		\}
	\}
	}{property|s} {punctuation|:}{punctuation|=} {value attr-value|str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch }{property|x} {punctuation|:}{punctuation|=} {value attr-value|any(s).(type) \{ case }{property|nil}{punctuation|:} return{punctuation|;} case {property|string}{punctuation|:} fmt{punctuation|.}Println(len(x){punctuation|,} true) {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
