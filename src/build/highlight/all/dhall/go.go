{operator|//} {class-name|Package} tea brews{punctuation|.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	{class-name|Litres} float64 {label|`json:"litres,omitempty"`}
	ch     chan{operator|<}- {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx context{punctuation|.}{class-name|Context}{punctuation|,} f func{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} recover{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{class-name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	for i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '{operator|\\}n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}-ctx{punctuation|.}{class-name|Done}{punctuation|(}{punctuation|)}{operator|:}
			break loop
		default{operator|:}
			n {operator|+}{operator|=} i &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str{punctuation|.}{class-name|ToUpper}{punctuation|(}{label|`raw
string`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} return; case string{operator|:} fmt{punctuation|.}{class-name|Println}{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {punctuation|/}{operator|*} done {operator|*}{punctuation|/}
{punctuation|\}}
