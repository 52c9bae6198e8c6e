{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	{class-name|Litres} float64 {template-string|{template-punctuation string|`}{string|json:"litres,omitempty"}{template-punctuation string|`}}
	ch     chan{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx context{punctuation|.}{class-name|Context}{punctuation|,} f {function|func}{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{class-name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{class-name|Done}{punctuation|(}{punctuation|)}{operator|:}
			break loop
		default{operator|:}
			n {operator|+}{operator|=} i &{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{class-name|ToUpper}{punctuation|(}{template-string|{template-punctuation string|`}{string|raw
string}{template-punctuation string|`}}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} case nil{operator|:} return{punctuation|;} case {keyword|string}{operator|:} fmt{punctuation|.}{class-name|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
