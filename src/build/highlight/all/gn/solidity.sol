// SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity ^{number|0}{punctuation|.}{number|8}{punctuation|.}{number|0};
import {punctuation|\{}A as B{punctuation|\}} from {string-literal|{string|"./a.sol"}};
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether; {function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}; _; {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} 0xFF {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string-literal|{string|"00"}}{punctuation|)}; {keyword|else} {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x :{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* end */ return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
