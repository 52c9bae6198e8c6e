// Package tea brews{punctuation|.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = {number|1}_000 << {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `{function|{prefix|json{punctuation|:}}}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {function|{prefix|{punctuation|:}}}= recover{punctuation|(}{punctuation|)}{punctuation|;} r != nil {punctuation|\{} err = fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{function|{prefix|loop{punctuation|:}}}
	for i {function|{prefix|{punctuation|:}}}= range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case <-ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}}
			break loop
		{function|{prefix|default{punctuation|:}}}
			n += i &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {function|{prefix|{punctuation|:}}}= str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {function|{prefix|{punctuation|:}}}= any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case {function|{prefix|nil{punctuation|:}}} return{punctuation|;} case {function|{prefix|string{punctuation|:}}} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
