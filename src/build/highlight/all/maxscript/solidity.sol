{operator|/}{operator|/} SPDX{operator|-}License{operator|-}{argument attr-name|Identifier}{punctuation|:} MIT
{function-call function|pragma} solidity {operator|^}0{punctuation|.}8{punctuation|.}0{punctuation|;}
{function-call function|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
{function-call function|contract} Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {function-call function|uint256} public constant {keyword|MAX} {operator|=} 1_000 ether{punctuation|;} {function-call function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    {function-call function|event} Boiled{punctuation|(}{function-call function|address} indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    {function-call function|modifier} only{punctuation|(}{punctuation|)} {punctuation|\{} {function-call function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function-call function|constructor}{punctuation|(}{function-call function|string} memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} {function-definition function|boil}{punctuation|(}{function-call function|uint} n{punctuation|)} external view virtual override only returns {punctuation|(}{function-call function|bool} {constant|ok}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{function-call function|uint} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&}{operator|&} {operator|!}{constant|ok}{punctuation|)} emit Boiled{punctuation|(}{function-call function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function-call function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {function-call function|assembly} {punctuation|\{} {function-call function|let} x {punctuation|:}{operator|=} {function-call function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
