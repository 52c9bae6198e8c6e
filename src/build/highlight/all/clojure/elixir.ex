defmodule Kitchen.Kettle do
  {operator|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: {boolean|nil}

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {punctuation|\{}{symbol|:ok}{punctuation|,} float{punctuation|\}} \| {symbol|:error}
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres: l{punctuation|\}} = k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}{function|n}{punctuation|)} do
    re = {operator|~}r/{operator|^}a{punctuation|(}{char|\\d}+{punctuation|)}/iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with {punctuation|\{}{symbol|:ok}{punctuation|,} x{punctuation|\}} <- fetch{punctuation|(}{function|k}{punctuation|)}{punctuation|,} do: x \|> Enum.map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{symbol|:ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}{function|x}{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b -> a <> b end {operator|#} end
end
