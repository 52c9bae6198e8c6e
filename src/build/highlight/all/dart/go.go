{comment|// Package tea brews.}
package tea

{keyword|import} {punctuation|(}
	{string-literal|{string|"context"}}
	{string-literal|{string|"fmt"}}
	str {string-literal|{string|"strings"}}
{punctuation|)}

{keyword|const} {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} {number|1}_000 {operator|<<} {number|2}
{punctuation|)}

type {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	{class-name|Litres} float64 `json{punctuation|:}{string-literal|{string|"litres,omitempty"}}`
	ch     chan{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx {class-name|{namespace|context{punctuation|.}}Context}{punctuation|,} f {function|func}{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} {class-name|{namespace|fmt{punctuation|.}}Errorf}{punctuation|(}{string-literal|{string|"boil: %v"}}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string-literal|{string|'x'}}{punctuation|,} {string-literal|{string|'\\n'}}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}{class-name|{namespace|ctx{punctuation|.}}Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{keyword|default}{punctuation|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} {class-name|{namespace|str{punctuation|.}}ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string-literal|{string|"esc\\t\\"q\\""}}
	{keyword|switch} x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} {class-name|{namespace|fmt{punctuation|.}}Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
