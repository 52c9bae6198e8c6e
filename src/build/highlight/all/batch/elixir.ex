{command|{keyword|defmodule} Kitchen.Kettle do}
  {operator|@}{command|{keyword|moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}}
  {command|{keyword|use} GenServer}
  {command|{keyword|alias} Kitchen.\{Tea, Cup\}}
  {operator|@}{command|{keyword|max} 1_000}
  {command|{keyword|defstruct} litres: {number|1}.{number|7}, name: nil}

  {operator|@}{command|{keyword|spec} boil(t, integer}{punctuation|)} :: \{:ok, float\} \| :error
  {command|{keyword|def} boil({variable|%__MODULE__}\{litres: l\} = k, n \\\\ 0xFF}{punctuation|)} when l > 0 and not is_nil{punctuation|(}{command|{keyword|n}}{punctuation|)} do
    {command|{keyword|re} = ~r/{operator|^}a(\\d+}{punctuation|)}/iu; words = ~w{punctuation|(}{command|{keyword|a} b}{punctuation|)}a; c = {punctuation|'}charlist{punctuation|'}; ch = ?a
    {command|{keyword|with} \{:ok, x\} <- fetch(k}{punctuation|)}, do: x \|> Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{command|{keyword|1} * {number|2}}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}{command|{keyword|label}: {string|"at #\{n\}\\n"}}{punctuation|)}
    {command|{keyword|case} k.name do}
      "pot" <> rest -> \{:ok, 1.5e3\}
      {command|{keyword|_} -> raise ArgumentError, message: {string|"no"}}
    {command|{keyword|end}}
  {command|{keyword|end}}
  {command|{keyword|defp} cold?(x}{punctuation|)}, do: fn a, b -> a <> b end # end
{command|{keyword|end}}
