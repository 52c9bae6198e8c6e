{operator|/}{operator|/} {module class-name|Package} tea brews{punctuation|.}
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	{module class-name|Cold} {operator|=} iota
	{module class-name|Hot}
	{module class-name|Max}  {operator|=} {number|1_000} {punctuation|<<} {number|2}
{punctuation|)}

type {module class-name|Kettle}{punctuation|[}{module class-name|T} any{punctuation|]} struct {punctuation|\{}
	{module class-name|Litres} float64 `{attr-name|json:}{string|"litres,omitempty"}`
	ch     chan{operator|<-} {module class-name|T}
	{module class-name|Pot}
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}{module class-name|Kettle}{punctuation|[}{module class-name|T}{punctuation|]}{punctuation|)} {module class-name|Boil}{punctuation|(}ctx context{punctuation|.}{module class-name|Context}{punctuation|,} f {function|func}{punctuation|(}{module class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r :{operator|=} {function|recover}{punctuation|(}{punctuation|)}; r {operator|!=} {boolean|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{module class-name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{attr-name|loop:}
	{keyword|for} i :{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<-}ctx{punctuation|.}{module class-name|Done}{punctuation|(}{punctuation|)}:
			break loop
		{attr-name|default:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s :{operator|=} str{punctuation|.}{module class-name|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x :{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} {attr-name|nil:} return; {keyword|case} {attr-name|string:} fmt{punctuation|.}{module class-name|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} {boolean|nil} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
