{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

{keyword|type} {class-name|Kettle}{punctuation|[}T any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} {computation-expression keyword|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{class-name|for} i {operator|:=} range {punctuation|[}{punctuation|]}{computation-expression keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} 0o17{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case {operator|<-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{keyword|default}{punctuation|:}
			{class-name|n} {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} case nil{punctuation|:} {class-name|return}{punctuation|;} case string{punctuation|:} {class-name|fmt{punctuation|.}Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} {keyword|done} {operator|*}{operator|/}
{punctuation|\}}
