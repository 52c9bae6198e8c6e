{operator|/}{operator|/} {class-name|Package} tea brews{punctuation|.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{function|type} {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	{class-name|Litres} float64 `{property|json}{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx context{punctuation|.}{class-name|Context}{punctuation|,} f func{punctuation|(}{class-name|T}{punctuation|)} {function|error}{punctuation|)} {punctuation|(}n int{punctuation|,} err {function|error}{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} recover{punctuation|(}{punctuation|)}; r {operator|!=} {keyword|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{class-name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{property|loop}{operator|:}
	{keyword|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{function|select} {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{class-name|Done}{punctuation|(}{punctuation|)}{operator|:}
			break loop
		{property|default}{operator|:}
			n {operator|+=} i &{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str{punctuation|.}{class-name|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q{punctuation|\\}{string|""}
	{keyword|switch} x {operator|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{function|type}{punctuation|)} {punctuation|\{} case {keyword|nil}{operator|:} {keyword|return}; case {property|string}{operator|:} fmt{punctuation|.}{class-name|Println}{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} {keyword|nil} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
