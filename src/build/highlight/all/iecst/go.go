{comment|// Package tea brews.}
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} {keyword|struct} {comment|\{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {comment|\{
	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \}} \}{punctuation|(}{punctuation|)}
loop{operator|:}
	for i {operator|:=} range {punctuation|[}{punctuation|]}int{comment|\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\}} {comment|\{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}}
	\}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {comment|\{ case nil: return; case string: fmt.Println(len(x), true) \}}
	return n{punctuation|,} nil {comment|/* done */}
\}
