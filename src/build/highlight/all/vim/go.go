{operator|/}{operator|/} Package tea brews{operator|.}
package tea

import {punctuation|(}
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
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	{builtin|ch}     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}{keyword|k} {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{operator|.}Context{punctuation|,} {keyword|f} {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}{keyword|n} int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {keyword|r} {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} {keyword|r} {operator|!=} nil {punctuation|\{} err {operator|=} fmt{operator|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {keyword|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{operator|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		default{punctuation|:}
			{keyword|n} {operator|+=} i &^ {number|3}
			{keyword|go} {keyword|k}{operator|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{operator|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch {keyword|x} {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{operator|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} {keyword|return}{punctuation|;} case string{punctuation|:} fmt{operator|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}{keyword|x}{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} {keyword|n}{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
