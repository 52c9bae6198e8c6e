{comment|// Package tea brews.}
package tea

{keyword|import} (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	Cold = iota
	Hot
	Max  = 1_000 << 2
)

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{javascript-expression language-javascript|{string|"litres,omitempty"}`}
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if r {punctuation|:}{javascript-expression language-javascript|{operator|=} {function|recover}{punctuation|(}{punctuation|)}}{punctuation|;} r != nil {punctuation|\{} err = fmt.Errorf({string|"boil: %v"}{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
{property|loop}{punctuation|:}
	for i {punctuation|:}{javascript-expression language-javascript|{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		{keyword|default}{operator|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}}
	{property|s} {punctuation|:}{javascript-expression language-javascript|{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}{template-string|{template-punctuation string|`}{string|raw
string}{template-punctuation string|`}}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}}
	switch x {punctuation|:}{javascript-expression language-javascript|{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} {literal-property property|nil}{operator|:} {keyword|return}{punctuation|;} {keyword|case} {literal-property property|string}{operator|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
