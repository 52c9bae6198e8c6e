// Package tea brews{punctuation|.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 << 2
{punctuation|)}

type Kettle[T any] struct {punctuation|\{}
	{function|Litres float64 `json}:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context, f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {function|if r }:= recover{punctuation|(}{punctuation|)}{punctuation|;} r != nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}, r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{function|loop}{operator|:}
	{function|for i }:= range []int{punctuation|\{}0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{operator|:}
			break loop
		{function|default}{operator|:}
			n += i &^ 3
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{function|s }:= str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	{function|switch x }:= any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {function|case nil}{operator|:} return{punctuation|;} {function|case string}{operator|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}, true{punctuation|)} {punctuation|\}}
	return n, nil /* done */
{punctuation|\}}
