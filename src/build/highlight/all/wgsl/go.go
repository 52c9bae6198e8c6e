{comment|// Package tea brews.}
package tea

import {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

{keyword|const} {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} 1_000 {operator|<<} {int-literal number|2}
{punctuation|)}

{keyword|type} {class-name|Kettle}{punctuation|[}{class-name|T} {builtin|any}{punctuation|]} {keyword|struct} {punctuation|\{}
	{class-name|Litres} float64 `json{punctuation|:}"litres{punctuation|,}omitempty"`
	ch     chan{punctuation|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {function-calls function|Boil}{punctuation|(}ctx context{punctuation|.}{class-name|Context}{punctuation|,} f {function-calls function|func}{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function-calls function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function-calls function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function-calls function|Errorf}{punctuation|(}"boil{punctuation|:} {operator|%}v"{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{hex-int-literal number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {decimal-float-literal number|1e3}{punctuation|,} {int-literal number|2i}{punctuation|\}} {punctuation|\{}
		{builtin|select} {punctuation|\{}
		{keyword|case} {punctuation|<}{operator|-}ctx{punctuation|.}{function-calls function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} {keyword|loop}
		{keyword|default}{punctuation|:}
			n {operator|+=} i {operator|&}{operator|^} {int-literal number|3}
			go k{punctuation|.}{builtin|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}{function-calls function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} "esc\\t\\"q\\""
	{keyword|switch} x {punctuation|:}{operator|=} {builtin|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} fmt{punctuation|.}{function-calls function|Println}{punctuation|(}{function-calls function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {bool-literal boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
