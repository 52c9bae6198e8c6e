{operator|/}{operator|/} {keyword|Package} tea brews{punctuation|.}
{keyword|package} tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} i {operator|:=} {keyword|range} {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {number|'x'}{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break {keyword|loop}
		default{punctuation|:}
			n {operator|+}{operator|=} i {operator|&}^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
