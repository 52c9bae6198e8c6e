{operator|//} Package tea brews{punctuation|.}
package tea

import {punctuation|(}
	{comment|"context"}
	{comment|"fmt"}
	str {comment|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{comment|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{operator|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{operator|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} {keyword|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{comment|"boil: %v"}{operator|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	for i {operator|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}x1F{operator|,} {number|0}b11{operator|,} {number|0}o17{operator|,} {string|'x'}{operator|,} {string|'\\n'}{operator|,} {number|1e3}{operator|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {comment|"esc\\t\\"}q\\{comment|""}
	switch x {operator|:=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case {keyword|nil}{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{operator|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{operator|,} {keyword|nil} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
