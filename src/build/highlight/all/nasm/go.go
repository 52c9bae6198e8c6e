{operator|/}{operator|/} Package tea brews.
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
)

type Kettle{operator|[}T any{operator|]} struct \{
	Litres float64 {string|`json:"litres,omitempty"`}
	{register variable|ch}     chan{operator|<}{operator|-} T
	Pot
\}

func (k {operator|*}Kettle{operator|[}T{operator|]}) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() \{ if r :{operator|=} recover(){comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{label function|loop:}
	for i :{operator|=} range {operator|[}{operator|]}int\{{number|0x1F}, {number|0b11}, {number|0o17}, {string|'x'}, {string|'\\n'}, {number|1e3}, 2i\} \{
		select \{
		case {operator|<}{operator|-}ctx.Done():
			break loop
		{label function|default:}
			n {operator|+}{operator|=} i {operator|&}^ {number|3}
			go k.step(i)
		\}
	\}
	s :{operator|=} str.ToUpper(`raw
string`) {operator|+} {string|"esc\\t\\"q\\""}
	switch x :{operator|=} any(s).(type) \{ case nil: return{comment|; case string: fmt.Println(len(x), true) \}}
	return n, nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
