{comment|// Package tea brews.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {punctuation|<}{punctuation|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {identifier|`json:"litres,omitempty"`}
	ch     chan{punctuation|<}{punctuation|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} {keyword|error}{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err {keyword|error}{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	for i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {punctuation|<}{punctuation|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n +{operator|=} i &^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
{keyword|string}`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case {keyword|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
