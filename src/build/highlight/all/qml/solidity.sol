{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^0.8.0{punctuation|;}
{class-name|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat(1) {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{punctuation|;} mapping(address => uint8{punctuation|[}{punctuation|]}) private m{punctuation|;}
    event Boiled(address indexed who{punctuation|,} bytes32 x){punctuation|;}
    modifier only() {punctuation|\{} require(msg.sender == owner{punctuation|,} {string|"no"}){punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor(string memory n) payable {punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i = 0{punctuation|;} i < n{punctuation|;} i++) {punctuation|\{} if (i != 0xFF && !ok) emit Boiled(address(0){punctuation|,} hex{string|"00"}){punctuation|;} else revert(){punctuation|;} {punctuation|\}}
        {class-name|assembly} {punctuation|\{} let x {punctuation|:}{javascript-expression language-javascript|{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} }{punctuation|\}} {comment|/* end */} return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
