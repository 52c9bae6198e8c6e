{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	{constructor|Cold} {operator|=} iota
	{constructor|Hot}
	{constructor|Max}  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} {constructor|Kettle}{punctuation|[}{constructor|T} any{punctuation|]} {keyword|struct} {punctuation|\{}
	{constructor|Litres} float64 {operator|`}json{punctuation|:}{string|"litres,omitempty"}{operator|`}
	ch     chan{operator|<}{operator|-} {constructor|T}
	{constructor|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{constructor|Kettle}{punctuation|[}{constructor|T}{punctuation|]}{punctuation|)} {constructor|Boil}{punctuation|(}ctx context{punctuation|.}{constructor|Context}{punctuation|,} f func{punctuation|(}{constructor|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{constructor|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{constructor|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n {operator|+}{operator|=} i &{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{constructor|ToUpper}{punctuation|(}{operator|`}raw
string{operator|`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {operator|:=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt{punctuation|.}{constructor|Println}{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
