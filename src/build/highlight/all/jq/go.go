{operator|//} Package tea brews{punctuation|.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{c-style-function function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `{property-literal property|json}{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{c-style-function function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {c-style-function function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {c-style-function function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {c-style-function function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {property-literal property|r} {punctuation|:}{operator|=} {c-style-function function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{dot important|.}{c-style-function function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{property-literal property|loop}{punctuation|:}
	for {property-literal property|i} {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{dot important|.}{c-style-function function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{property-literal property|default}{punctuation|:}
			n {operator|+=} i &^ {number|3}
			go k{dot important|.}{c-style-function function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{property-literal property|s} {punctuation|:}{operator|=} str{dot important|.}{c-style-function function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch {property-literal property|x} {punctuation|:}{operator|=} {c-style-function function|any}{punctuation|(}s{punctuation|)}{dot important|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case {property-literal property|nil}{punctuation|:} return{punctuation|;} case {property-literal property|string}{punctuation|:} fmt{dot important|.}{c-style-function function|Println}{punctuation|(}{c-style-function function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
