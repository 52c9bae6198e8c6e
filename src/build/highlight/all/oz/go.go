{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `{attr-name|json}{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{operator|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{operator|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} {keyword|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{operator|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{attr-name|loop}{punctuation|:}
	for i {operator|:=} range {keyword|[]}int{punctuation|\{}{number|0x1F}{operator|,} {number|0b11}{operator|,} 0o17{operator|,} {atom builtin|'x'}{operator|,} {atom builtin|'\\n'}{operator|,} {number|1e3}{operator|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{attr-name|default}{punctuation|:}
			n {operator|+}{operator|=} i {number|&^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}ToUpper{punctuation|(}{variable|`raw
string`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} {keyword|nil}{punctuation|:} return{punctuation|;} {keyword|case} {attr-name|string}{punctuation|:} fmt{punctuation|.}Println{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{operator|,} {keyword|true}{punctuation|)} {punctuation|\}}
	return n{operator|,} {keyword|nil} {comment|/* done */}
{punctuation|\}}
