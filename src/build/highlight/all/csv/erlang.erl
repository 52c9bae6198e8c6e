{value|%% kettle}
{value|-module(kettle).}
{value|-export([boil/1}{punctuation|,}{value| 'quoted atom'/0]).}
{value|-include(}{value|"x.hrl"}{value|).}
{value|-define(MAX}{punctuation|,}{value| 16#FF).}
{value|-record(kettle}{punctuation|,}{value| \{litres = 1.7 :: float()}{punctuation|,}{value| name\}).}
{value|boil(#kettle\{litres = L\} = K) when L > 0}{punctuation|,}{value| is_float(L) ->}
{value|    Str = }{value|"at ~p\\n"}{punctuation|,}{value| C = $a}{punctuation|,}{value| Bin = <<}{value|"x"}{punctuation|,}{value| 1:8/integer>>}{punctuation|,}
{value|    case [X * 2 \|\| X <- lists:seq(1}{punctuation|,}{value| 10)}{punctuation|,}{value| X /= 3] of}
{value|        [] -> ok; [_ \| T] -> \{error}{punctuation|,}{value| T}{punctuation|,}{value| ?MAX\}}
{value|    end}{punctuation|,}
{value|    receive \{msg}{punctuation|,}{value| Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end}{punctuation|,}
{value|    F = fun(A) -> A rem 2 end}{punctuation|,}{value| #\{key => value\}}{punctuation|,}{value| try F(1) catch error:_ -> C end.}
