{operator|//} Package tea brews{operator|.}
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {identifier|{punctuation|`}json:"litres,omitempty"{punctuation|`}}
	ch     chan{operator|<-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{operator|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	{keyword|defer} {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}; r {operator|!=} {keyword|nil} {punctuation|\{} err {operator|=} fmt{operator|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<-}ctx{operator|.}{function|Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		default{operator|:}
			n {operator|+=} i {operator|&^} {number|3}
			go k{operator|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{operator|.}{function|ToUpper}{punctuation|(}{punctuation|`}raw
string{punctuation|`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{operator|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} {keyword|nil}{operator|:} {keyword|return}; {keyword|case} string{operator|:} fmt{operator|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} {keyword|nil} {operator|/*} done {operator|*/}
{punctuation|\}}
