defmodule Kitchen{punctuation|.}Kettle do
  {punctuation|@}moduledoc {string|""}"
  A kettle {keyword|with} #{punctuation|\{}1 + 1{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea, Cup{punctuation|\}}
  {punctuation|@}max 1_000
  {function|defstruct litres}{operator|:} 1{punctuation|.}{function|7, name}{operator|:} nil

  {punctuation|@}spec boil{punctuation|(}t, integer{punctuation|)} :: {punctuation|\{}:ok, float{punctuation|\}} {function|\| }:error
  def boil{punctuation|(}%__MODULE__{punctuation|\{}{function|litres}{operator|:} l{punctuation|\}} {operator|=} k, n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}:ok, x{punctuation|\}} <- fetch{punctuation|(}k{punctuation|)}{function|, do}{operator|:} x \|> Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&1 * 2{punctuation|)}{punctuation|)} \|> IO{punctuation|.}inspect{punctuation|(}{function|label}{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} <> rest {operator|->} {punctuation|\{}:ok, 1{punctuation|.}5e3{punctuation|\}}
      {function|_ -> raise ArgumentError, message}{operator|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{function|, do}{operator|:} fn a, b {operator|->} a <> b end # end
end
