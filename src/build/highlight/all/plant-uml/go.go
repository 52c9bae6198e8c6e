// Package tea brews.
{keyword|package} tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << 2
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{arrow operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {punctuation|:}= recover{punctuation|(}{punctuation|)}{punctuation|;} r != nil {punctuation|\{} err = fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	for i {punctuation|:}= range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {arrow operator|<-}ct{arrow operator|x.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		default{punctuation|:}
			n += i &^ 3
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}= str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"}q\\{string|""}
	{keyword|switch} x {punctuation|:}= any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil /* done */
{punctuation|\}}
