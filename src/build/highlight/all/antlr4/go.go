{comment|// Package tea brews.}
package tea

{keyword|import} {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

const {punctuation|(}
	Cold {punctuation|=} iota
	Hot
	Max  {punctuation|=} 1_000 << 2
{punctuation|)}

type Kettle{character-class regex|{punctuation|[}T any{punctuation|]}} struct {action|{punctuation|\{}{content|
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
}{punctuation|\}}}

func {punctuation|(}k {operator|*}Kettle{character-class regex|{punctuation|[}T{punctuation|]}}{punctuation|)} Boil{punctuation|(}ctx context.Context, f func{punctuation|(}{constant|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} {action|{punctuation|\{}{content|
	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()
loop:
	for i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}
	\}
	s := str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}
	return n, nil /* done */
}{punctuation|\}}}
