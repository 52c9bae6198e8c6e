{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^{number|0.8}{number|.0};
{keyword|import} {punctuation|\{}A as B{punctuation|\}} from {string-literal|{string|"./a.sol"}};
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1_000} ether; {function|mapping}{punctuation|(}address {operator|=}{operator|>} {builtin|uint8}{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}; _; {punctuation|\}}
    {function|constructor}{punctuation|(}{builtin|string} memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    function {function|boil}{punctuation|(}{builtin|uint} n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}{builtin|bool} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{builtin|uint} i {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string-literal|{string|"00"}}{punctuation|)}; else {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
