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
	{keyword|Max}  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T {keyword|any}{punctuation|]} {keyword|struct} \{
	Litres float64 {identifier|{punctuation|`}json:"litres,omitempty"{punctuation|`}}
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx {keyword|context}{punctuation|.}{keyword|Context}{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {keyword|if} r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil \{ err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
{keyword|loop}{operator|:}
	{keyword|for} i {operator|:=} {keyword|range} {punctuation|[}{punctuation|]}{keyword|int}\{{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1}e3{punctuation|,} {number|2}i\} \{
		{keyword|select} \{
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{operator|:}
			break {keyword|loop}
		{keyword|default}{operator|:}
			n {operator|+}{operator|=} i &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		\}
	\}
	s {operator|:=} str{punctuation|.}ToUpper{punctuation|(}{identifier|{punctuation|`}raw
string{punctuation|`}}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {keyword|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} \{ {keyword|case} nil{operator|:} {keyword|return}{punctuation|;} {keyword|case} {keyword|string}{operator|:} fmt{punctuation|.}Println{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
\}
